/** What `npm run bench` measures in a process of its own, by the name that starts it. */
import { measureLimits } from "./limits";

export const benchChildren = { measureLimits };
