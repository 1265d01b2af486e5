/** Code as people write it, in several languages, for measurements where no project is known. Written for this; nobody's. */

const typescript = `import { EventEmitter } from "node:events";

export interface Job<T> {
  readonly id: number;
  readonly run: (signal: AbortSignal) => Promise<T>;
}

/** Runs at most a few jobs at once, in the order in which they came. */
export class Queue<T> extends EventEmitter {
  private readonly waiting: Job<T>[] = [];
  private running = 0;

  constructor(private readonly limit: number) {
    super();
    if (limit < 1) throw new RangeError("a queue needs room for at least one job");
  }

  add(job: Job<T>): void {
    this.waiting.push(job);
    this.next();
  }

  private next(): void {
    while (this.running < this.limit) {
      const job = this.waiting.shift();
      if (job === undefined) return;
      this.running++;
      const controller = new AbortController();
      job
        .run(controller.signal)
        .then((value) => this.emit("done", job.id, value))
        .catch((error: unknown) => this.emit("failed", job.id, error))
        .finally(() => {
          this.running--;
          this.next();
        });
    }
  }
}
`;

const python = `import argparse
import csv
import sys
from collections import defaultdict
from pathlib import Path


class Ledger:
    """Sums of money by account, read from a file of comma-separated values."""

    def __init__(self):
        self.accounts = defaultdict(float)
        self.errors = []

    def read(self, path):
        with open(path, newline="", encoding="utf-8") as file:
            for number, row in enumerate(csv.DictReader(file), start=2):
                try:
                    self.accounts[row["account"]] += float(row["amount"])
                except (KeyError, ValueError) as error:
                    self.errors.append(f"{path}:{number}: {error}")

    def largest(self, count=10):
        items = sorted(self.accounts.items(), key=lambda item: item[1], reverse=True)
        return items[:count]


def main():
    parser = argparse.ArgumentParser(description="Sum the amounts of each account.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=10)
    args = parser.parse_args()
    ledger = Ledger()
    for path in args.files:
        ledger.read(path)
    for account, amount in ledger.largest(args.count):
        print(f"{account:20} {amount:12.2f}")
    for error in ledger.errors:
        print(error, file=sys.stderr)
    return 1 if ledger.errors else 0


if __name__ == "__main__":
    sys.exit(main())
`;

const go = `package cache

import (
	"container/list"
	"sync"
)

type entry struct {
	key   string
	value []byte
}

// Cache keeps the values that were used last, up to a number of bytes.
type Cache struct {
	mu    sync.Mutex
	limit int
	size  int
	order *list.List
	items map[string]*list.Element
}

func New(limit int) *Cache {
	return &Cache{limit: limit, order: list.New(), items: make(map[string]*list.Element)}
}

func (c *Cache) Get(key string) ([]byte, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	item, ok := c.items[key]
	if !ok {
		return nil, false
	}
	c.order.MoveToFront(item)
	return item.Value.(*entry).value, true
}

func (c *Cache) Put(key string, value []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if item, ok := c.items[key]; ok {
		c.size += len(value) - len(item.Value.(*entry).value)
		item.Value.(*entry).value = value
		c.order.MoveToFront(item)
	} else {
		c.items[key] = c.order.PushFront(&entry{key, value})
		c.size += len(value)
	}
	for c.size > c.limit && c.order.Len() > 0 {
		last := c.order.Back()
		old := c.order.Remove(last).(*entry)
		delete(c.items, old.key)
		c.size -= len(old.value)
	}
}
`;

const rust = `use std::collections::HashMap;
use std::fs;
use std::io::{self, BufRead};
use std::path::Path;

#[derive(Debug, Default)]
pub struct Counts {
    words: HashMap<String, usize>,
    lines: usize,
}

impl Counts {
    pub fn read(path: &Path) -> io::Result<Self> {
        let file = fs::File::open(path)?;
        let mut counts = Counts::default();
        for line in io::BufReader::new(file).lines() {
            counts.add(&line?);
        }
        Ok(counts)
    }

    fn add(&mut self, line: &str) {
        self.lines += 1;
        for word in line.split_whitespace() {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            if !word.is_empty() {
                *self.words.entry(word).or_insert(0) += 1;
            }
        }
    }

    pub fn most_common(&self, count: usize) -> Vec<(&str, usize)> {
        let mut items: Vec<_> = self.words.iter().map(|(word, n)| (word.as_str(), *n)).collect();
        items.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        items.truncate(count);
        items
    }
}
`;

const c = `#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
    char *data;
    size_t length;
    size_t capacity;
};

static bool reserve(struct buffer *buffer, size_t needed) {
    if (needed <= buffer->capacity) {
        return true;
    }
    size_t capacity = buffer->capacity == 0 ? 64 : buffer->capacity;
    while (capacity < needed) {
        capacity *= 2;
    }
    char *data = realloc(buffer->data, capacity);
    if (data == NULL) {
        return false;
    }
    buffer->data = data;
    buffer->capacity = capacity;
    return true;
}

bool buffer_append(struct buffer *buffer, const char *text) {
    size_t length = strlen(text);
    if (!reserve(buffer, buffer->length + length + 1)) {
        return false;
    }
    memcpy(buffer->data + buffer->length, text, length + 1);
    buffer->length += length;
    return true;
}

void buffer_free(struct buffer *buffer) {
    free(buffer->data);
    memset(buffer, 0, sizeof *buffer);
}
`;

const java = `package shop.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

public final class Order {
    private final String customer;
    private final List<Line> lines = new ArrayList<>();

    public Order(String customer) {
        this.customer = Objects.requireNonNull(customer, "customer");
    }

    public void add(String article, int quantity, BigDecimal price) {
        if (quantity <= 0) {
            throw new IllegalArgumentException("quantity must be positive: " + quantity);
        }
        lines.add(new Line(article, quantity, price));
    }

    public BigDecimal total() {
        return lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    public record Line(String article, int quantity, BigDecimal price) {
        BigDecimal total() {
            return price.multiply(BigDecimal.valueOf(quantity));
        }
    }
}
`;

const sql = `CREATE TABLE readings (
  id         INTEGER PRIMARY KEY,
  sensor_id  INTEGER NOT NULL REFERENCES sensors (id) ON DELETE CASCADE,
  taken_at   TIMESTAMP NOT NULL,
  value      DOUBLE PRECISION NOT NULL
);

CREATE INDEX readings_by_sensor ON readings (sensor_id, taken_at DESC);

SELECT s.name, date_trunc('day', r.taken_at) AS day, avg(r.value) AS mean, count(*) AS readings
FROM readings r
JOIN sensors s ON s.id = r.sensor_id
WHERE r.taken_at >= now() - interval '30 days'
GROUP BY s.name, day
HAVING count(*) > 10
ORDER BY s.name, day;
`;

export const codeSample: readonly string[] = [typescript, python, go, rust, c, java, sql];
