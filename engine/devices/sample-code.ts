/**
 * Code in several languages on which the loss of a precision is measured. It stays as it is: figures that were measured on it are
 * compared with others. TypeScript and Python are from this repository, the rest was written for this.
 */

const typescript = `/** How near a completion came to what was there. All in [0, 1], 1 is equal. */
import { identifiers } from "./identifiers";

/** 1 − Levenshtein distance / longer length, in code points; two empty texts are equal. */
export function editSimilarity(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  const longer = Math.max(from.length, to.length);
  return longer === 0 ? 1 : 1 - distance(from, to) / longer;
}

/**
 * F1 of the identifiers as a multiset, as in CrossCodeEval (arXiv 2310.11248): names used twice must be written twice.
 * 1 where neither text has an identifier, 0 where only one of them has.
 */
export function identifierF1(expected: string, actual: string): number {
  const [wanted, written] = [identifiers(expected), identifiers(actual)];
  if (wanted.length === 0 && written.length === 0) return 1;
  const left = new Map<string, number>();
  for (const name of wanted) left.set(name, (left.get(name) ?? 0) + 1);
  let common = 0;
  for (const name of written) {
    const count = left.get(name) ?? 0;
    if (count === 0) continue;
    left.set(name, count - 1);
    common++;
  }
  return (2 * common) / (wanted.length + written.length);
}

`;

const python = `"""One reading of the tide gauge: parsing and the questions asked of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from harbour.parsing import Parsed, Row, accept, read_number, read_text, reject


@dataclass(frozen=True, slots=True)
class Tide:
    """One reading of the tide gauge."""

    station: str
    height_metres: float
    read_at: str


def parse_tide(row: Row) -> Parsed[Tide]:
    """Reads one row; the first column that is missing or wrong is named."""
    station = read_text(row, "station")
    if not station.ok:
        return station
    height_metres = read_number(row, "height_metres")
    if not height_metres.ok:
        return height_metres
    read_at = read_text(row, "read_at")
    if not read_at.ok:
        return read_at
    return accept(Tide(station=station.value, height_metres=height_metres.value, read_at=read_at.value))


def parse_tides(rows: Sequence[Row]) -> Parsed[list[Tide]]:
    """Reads every row, or stops at the first that cannot be read."""
    tides: list[Tide] = []
    for row in rows:
        tide = parse_tide(row)
        if not tide.ok:
            return tide
        tides.append(tide.value)
    return accept(tides)


def highest(tides: Sequence[Tide]) -> Parsed[Tide]:
    """The reading with the most water; the first of equals."""
    if not tides:
        return reject("E_TIDE_NONE", "There is no reading of the tide.")
    return accept(max(tides, key=lambda tide: tide.height_metres))
`;

const go = `// Package ring keeps the newest values of a stream.
package ring

import "errors"

// ErrEmpty is returned by Oldest when nothing was pushed.
var ErrEmpty = errors.New("ring: empty")

// Buffer holds at most cap(values) values; the oldest make room for new ones.
type Buffer[T any] struct {
	values []T
	next   int
	full   bool
}

// New returns a buffer for size values.
func New[T any](size int) *Buffer[T] {
	return &Buffer[T]{values: make([]T, size)}
}

// Push adds a value, in place of the oldest one where there is no room.
func (b *Buffer[T]) Push(value T) {
	b.values[b.next] = value
	b.next = (b.next + 1) % len(b.values)
	if b.next == 0 {
		b.full = true
	}
}

// Oldest returns the value that was pushed first among those that are kept.
func (b *Buffer[T]) Oldest() (T, error) {
	var zero T
	if !b.full && b.next == 0 {
		return zero, ErrEmpty
	}
	if b.full {
		return b.values[b.next], nil
	}
	return b.values[0], nil
}
`;

const rust = `use std::collections::HashMap;

/// How often each word of a text occurs, in lower case.
pub fn word_counts(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if word.is_empty() {
            continue;
        }
        *counts.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    counts
}

/// The \`limit\` most frequent words; of equals the first in the alphabet.
pub fn most_frequent(text: &str, limit: usize) -> Vec<(String, usize)> {
    let mut pairs: Vec<_> = word_counts(text).into_iter().collect();
    pairs.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    pairs.truncate(limit);
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_without_case() {
        let counts = word_counts("The cat and the dog");
        assert_eq!(counts["the"], 2);
    }
}
`;

const java = `package org.example.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An invoice with its lines; amounts are in cents. */
public final class Invoice {
    private final String number;
    private final LocalDate dueOn;
    private final List<Line> lines = new ArrayList<>();

    public Invoice(String number, LocalDate dueOn) {
        if (number == null || number.isBlank()) {
            throw new IllegalArgumentException("An invoice needs a number.");
        }
        this.number = number;
        this.dueOn = dueOn;
    }

    public void add(String article, int quantity, long cents) {
        if (quantity <= 0) {
            throw new IllegalArgumentException("The quantity must be positive.");
        }
        lines.add(new Line(article, quantity, cents));
    }

    public long total() {
        long sum = 0;
        for (Line line : lines) {
            sum += line.quantity() * line.cents();
        }
        return sum;
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }

    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    public record Line(String article, int quantity, long cents) {}
}
`;

const c = `#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* A view of bytes that somebody else owns. */
struct slice {
    const char *data;
    size_t length;
};

/* Takes what stands before the separator out of rest; false at the end. */
bool next_field(struct slice *rest, char separator, struct slice *field)
{
    if (rest->length == 0)
        return false;

    const char *end = memchr(rest->data, separator, rest->length);
    size_t length = end == NULL ? rest->length : (size_t)(end - rest->data);

    field->data = rest->data;
    field->length = length;
    size_t taken = end == NULL ? length : length + 1;
    rest->data += taken;
    rest->length -= taken;
    return true;
}

int slice_compare(struct slice a, struct slice b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = memcmp(a.data, b.data, shorter);
    if (order != 0)
        return order;
    return a.length < b.length ? -1 : a.length > b.length;
}
`;

/** A text each. */
export const sampleCode: readonly string[] = [typescript, python, go, rust, java, c];
