// The little arithmetic that measurements share.

/** @param {readonly number[]} numbers */
export function sum(numbers) {
  return numbers.reduce((total, value) => total + value, 0);
}

/** @param {readonly number[]} numbers */
export function average(numbers) {
  return sum(numbers) / numbers.length;
}

/**
 * The item that lies at this share of a list, 0 to below 1: a random one for a random share, a quantile of sorted numbers.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} share
 * @returns {T}
 */
export function drawn(list, share) {
  const item = list[Math.floor(share * list.length)];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}

/** @param {readonly number[]} numbers */
export function ascending(numbers) {
  return [...numbers].sort((one, other) => one - other);
}
