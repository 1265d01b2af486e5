/** The same tasks in Python. */
import type { Task } from "./task";

export const python: readonly Task[] = [
  {
    name: "sum of squares",
    before: 'def sum_of_squares(numbers):\n    """The sum of the squares of the numbers."""\n    ',
    body: "return sum(number * number for number in numbers)",
    checks: ["sum_of_squares([1, 2, 3]) == 14", "sum_of_squares([]) == 0"],
  },
  {
    name: "largest",
    before: 'def largest(numbers):\n    """The largest of the numbers."""\n    ',
    body: "return max(numbers)",
    checks: ["largest([3, 9, 2]) == 9", "largest([-4, -2]) == -2"],
  },
  {
    name: "is even",
    before: 'def is_even(number):\n    """Whether the number is even."""\n    ',
    body: "return number % 2 == 0",
    checks: ["is_even(4) is True", "is_even(7) is False"],
  },
  {
    name: "reversed text",
    before: 'def reverse(text):\n    """The text with its characters in reverse order."""\n    ',
    body: "return text[::-1]",
    checks: ["reverse('abc') == 'cba'", "reverse('') == ''"],
  },
  {
    name: "is palindrome",
    before:
      'def reverse(text):\n    """The text with its characters in reverse order."""\n    return text[::-1]\n\n\ndef is_palindrome(text):\n    """Whether the text reads the same in both directions."""\n    ',
    body: "return text == reverse(text)",
    checks: ["is_palindrome('level') is True", "is_palindrome('levels') is False"],
  },
  {
    name: "without duplicates",
    before: 'def unique(items):\n    """The items without duplicates, in their order."""\n    ',
    body: "return list(dict.fromkeys(items))",
    checks: ["unique([1, 2, 1, 3, 2]) == [1, 2, 3]"],
  },
  {
    name: "first letter upper case",
    before: 'def capitalize(word):\n    """The word with its first letter in upper case."""\n    ',
    body: "return word[0].upper() + word[1:]",
    checks: ["capitalize('hello') == 'Hello'", "capitalize('a') == 'A'"],
  },
  {
    name: "clamp",
    before: 'def clamp(value, low, high):\n    """The value, but at least low and at most high."""\n    ',
    body: "return min(high, max(low, value))",
    checks: ["clamp(5, 1, 3) == 3", "clamp(0, 1, 3) == 1", "clamp(2, 1, 3) == 2"],
  },
  {
    name: "factorial",
    before: 'def factorial(n):\n    """The factorial of n: factorial(4) is 24."""\n    ',
    body: "return 1 if n <= 1 else n * factorial(n - 1)",
    checks: ["factorial(4) == 24", "factorial(0) == 1"],
  },
  {
    name: "range",
    before: 'def whole_numbers(start, end):\n    """The whole numbers from start to end, both included."""\n    ',
    body: "return list(range(start, end + 1))",
    checks: ["whole_numbers(2, 5) == [2, 3, 4, 5]"],
  },
  {
    name: "average",
    before:
      'def total(numbers):\n    return sum(numbers)\n\n\ndef average(numbers):\n    """The mean of the numbers."""\n    ',
    body: "return total(numbers) / len(numbers)",
    checks: ["average([1, 2, 6]) == 3"],
  },
  {
    name: "count of a character",
    before: 'def count_of(text, character):\n    """How often the character occurs in the text."""\n    ',
    body: "return text.count(character)",
    checks: ["count_of('banana', 'a') == 3", "count_of('banana', 'x') == 0"],
  },
  {
    name: "names of adults",
    before: 'def adult_names(people):\n    """The names of the people who are at least 18 years old."""\n    ',
    body: 'return [person["name"] for person in people if person["age"] >= 18]',
    checks: ["adult_names([{'name': 'a', 'age': 17}, {'name': 'b', 'age': 18}]) == ['b']"],
  },
  {
    name: "last item",
    before: 'def last(items):\n    """The last item of the list, or None where it is empty."""\n    ',
    body: "return items[-1] if items else None",
    checks: ["last([1, 2, 3]) == 3", "last([]) is None"],
  },
  {
    name: "sorted by age",
    before: 'def by_age(people):\n    """The people, the youngest first; the list itself stays as it is."""\n    ',
    body: 'return sorted(people, key=lambda person: person["age"])',
    checks: [
      "by_age([{'age': 3}, {'age': 1}]) == [{'age': 1}, {'age': 3}]",
      "(lambda people: (by_age(people), people[0]['age'] == 3)[1])([{'age': 3}, {'age': 1}])",
    ],
  },
  {
    name: "words of a text",
    before: 'def word_count(text):\n    """How many words the text has; they are parted by white space."""\n    ',
    body: "return len(text.split())",
    checks: ["word_count('one two  three') == 3", "word_count('') == 0"],
  },
  {
    name: "method of a class",
    before:
      "class Counter:\n    def __init__(self):\n        self.count = 0\n\n    def increment(self):\n        self.count += 1\n\n    def decrement(self):\n        ",
    body: "self.count -= 1",
    checks: ["(lambda c: (c.increment(), c.increment(), c.decrement(), c.count == 1)[3])(Counter())"],
  },
  {
    name: "swapped object",
    before: 'def inverted(mapping):\n    """The mapping with keys and values swapped."""\n    ',
    body: "return {value: key for key, value in mapping.items()}",
    checks: ["inverted({'a': 'x', 'b': 'y'}) == {'x': 'a', 'y': 'b'}"],
  },
  {
    name: "flattened",
    before: 'def flatten(lists):\n    """The lists one after the other in one list."""\n    ',
    body: "return [item for inner in lists for item in inner]",
    checks: ["flatten([[1], [2, 3], []]) == [1, 2, 3]"],
  },
  {
    name: "celsius",
    before: "def to_fahrenheit(celsius):\n    return celsius * 9 / 5 + 32\n\n\ndef to_celsius(fahrenheit):\n    ",
    body: "return (fahrenheit - 32) * 5 / 9",
    checks: ["to_celsius(212) == 100", "to_celsius(32) == 0"],
  },
];
