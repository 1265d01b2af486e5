/** Small tasks in JavaScript, of our own making. */
import type { Task } from "./task";

export const javascript: readonly Task[] = [
  {
    name: "sum of squares",
    before: "/** The sum of the squares of the numbers. */\nfunction sumOfSquares(numbers) {\n  ",
    body: "return numbers.reduce((sum, number) => sum + number * number, 0);",
    checks: ["sumOfSquares([1, 2, 3]) === 14", "sumOfSquares([]) === 0"],
  },
  {
    name: "largest",
    before: "/** The largest of the numbers. */\nfunction largest(numbers) {\n  ",
    body: "return Math.max(...numbers);",
    checks: ["largest([3, 9, 2]) === 9", "largest([-4, -2]) === -2"],
  },
  {
    name: "is even",
    before: "/** Whether the number is even. */\nfunction isEven(number) {\n  ",
    body: "return number % 2 === 0;",
    checks: ["isEven(4) === true", "isEven(7) === false"],
  },
  {
    name: "reversed text",
    before: "/** The text with its characters in reverse order. */\nfunction reversed(text) {\n  ",
    body: 'return text.split("").reverse().join("");',
    checks: ["reversed('abc') === 'cba'", "reversed('') === ''"],
  },
  {
    name: "is palindrome",
    before:
      '/** The text with its characters in reverse order. */\nfunction reversed(text) {\n  return text.split("").reverse().join("");\n}\n\n/** Whether the text reads the same in both directions. */\nfunction isPalindrome(text) {\n  ',
    body: "return text === reversed(text);",
    checks: ["isPalindrome('level') === true", "isPalindrome('levels') === false"],
  },
  {
    name: "without duplicates",
    before: "/** The items without duplicates, in their order. */\nfunction unique(items) {\n  ",
    body: "return [...new Set(items)];",
    checks: ["JSON.stringify(unique([1, 2, 1, 3, 2])) === '[1,2,3]'"],
  },
  {
    name: "first letter upper case",
    before: "/** The word with its first letter in upper case. */\nfunction capitalize(word) {\n  ",
    body: "return word.charAt(0).toUpperCase() + word.slice(1);",
    checks: ["capitalize('hello') === 'Hello'", "capitalize('a') === 'A'"],
  },
  {
    name: "clamp",
    before: "/** The value, but at least min and at most max. */\nfunction clamp(value, min, max) {\n  ",
    body: "return Math.min(max, Math.max(min, value));",
    checks: ["clamp(5, 1, 3) === 3", "clamp(0, 1, 3) === 1", "clamp(2, 1, 3) === 2"],
  },
  {
    name: "factorial",
    before: "/** The factorial of n: factorial(4) is 24. */\nfunction factorial(n) {\n  ",
    body: "return n <= 1 ? 1 : n * factorial(n - 1);",
    checks: ["factorial(4) === 24", "factorial(0) === 1"],
  },
  {
    name: "range",
    before: "/** The whole numbers from start to end, both included. */\nfunction range(start, end) {\n  ",
    body: "return Array.from({ length: end - start + 1 }, (_, index) => start + index);",
    checks: ["JSON.stringify(range(2, 5)) === '[2,3,4,5]'"],
  },
  {
    name: "average",
    before:
      "function sum(numbers) {\n  return numbers.reduce((total, number) => total + number, 0);\n}\n\n/** The mean of the numbers. */\nfunction average(numbers) {\n  ",
    body: "return sum(numbers) / numbers.length;",
    checks: ["average([1, 2, 6]) === 3"],
  },
  {
    name: "count of a character",
    before: "/** How often the character occurs in the text. */\nfunction countOf(text, character) {\n  ",
    body: "return text.split(character).length - 1;",
    checks: ["countOf('banana', 'a') === 3", "countOf('banana', 'x') === 0"],
  },
  {
    name: "names of adults",
    before: "/** The names of the people who are at least 18 years old. */\nfunction adultNames(people) {\n  ",
    body: "return people.filter((person) => person.age >= 18).map((person) => person.name);",
    checks: ["JSON.stringify(adultNames([{ name: 'a', age: 17 }, { name: 'b', age: 18 }])) === '[\"b\"]'"],
  },
  {
    name: "last item",
    before: "/** The last item of the list, or undefined where it is empty. */\nfunction last(items) {\n  ",
    body: "return items[items.length - 1];",
    checks: ["last([1, 2, 3]) === 3", "last([]) === undefined"],
  },
  {
    name: "sorted by age",
    before: "/** The people, the youngest first; the list itself stays as it is. */\nfunction byAge(people) {\n  ",
    body: "return [...people].sort((a, b) => a.age - b.age);",
    checks: [
      'JSON.stringify(byAge([{ age: 3 }, { age: 1 }])) === \'[{"age":1},{"age":3}]\'',
      "(() => { const list = [{ age: 3 }, { age: 1 }]; byAge(list); return list[0].age === 3; })()",
    ],
  },
  {
    name: "words of a text",
    before: "/** How many words the text has; they are parted by white space. */\nfunction wordCount(text) {\n  ",
    body: "return text.split(/\\s+/).filter(Boolean).length;",
    checks: ["wordCount('one two  three') === 3", "wordCount('') === 0"],
  },
  {
    name: "method of a class",
    before:
      "class Counter {\n  constructor() {\n    this.count = 0;\n  }\n\n  increment() {\n    this.count += 1;\n  }\n\n  decrement() {\n    ",
    body: "this.count -= 1;",
    after: "\n  }\n}\n",
    checks: [
      "(() => { const c = new Counter(); c.increment(); c.increment(); c.decrement(); return c.count === 1; })()",
    ],
  },
  {
    name: "swapped object",
    before: "/** The object with keys and values swapped. */\nfunction inverted(object) {\n  ",
    body: "return Object.fromEntries(Object.entries(object).map(([key, value]) => [value, key]));",
    checks: ["inverted({ a: 'x', b: 'y' }).x === 'a'"],
  },
  {
    name: "flattened",
    before: "/** The lists one after the other in one list. */\nfunction flatten(lists) {\n  ",
    body: "return lists.flat();",
    checks: ["JSON.stringify(flatten([[1], [2, 3], []])) === '[1,2,3]'"],
  },
  {
    name: "celsius",
    before:
      "function toFahrenheit(celsius) {\n  return (celsius * 9) / 5 + 32;\n}\n\nfunction toCelsius(fahrenheit) {\n  ",
    body: "return ((fahrenheit - 32) * 5) / 9;",
    checks: ["toCelsius(212) === 100", "toCelsius(32) === 0"],
  },
];
