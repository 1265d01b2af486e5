/** What `npm run bench` measures in a process of its own, by the name that starts it. */
import { measureLimits } from "./limits";
import { profileStep, profileToken } from "./profile";

export const benchChildren = { measureLimits, profileStep, profileToken };
