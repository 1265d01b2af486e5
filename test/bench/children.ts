/** What `npm run bench` measures in a process of its own, by the name that starts it. */
import { measureLimits } from "./limits";
import { writeMix } from "./mix";
import { profileStep, profileToken } from "./profile";
import { writeQwen3 } from "./qwen3";

export const benchChildren = { measureLimits, profileStep, profileToken, writeMix, writeQwen3 };
