/**
 * The six projects of docs/evidence.md, written down before anything was measured: two each of TypeScript, JavaScript and Python, with
 * a living history, none in the embedded model's training set (scripts/pretrain leaves their packages out by name).
 */

export interface Project {
  readonly name: string;
  readonly language: "TypeScript" | "JavaScript" | "Python";
  readonly repository: string;
  /** Whose new code is measured. */
  readonly commit: string;
}

export const projects: readonly Project[] = [
  {
    name: "kysely",
    language: "TypeScript",
    repository: "https://github.com/kysely-org/kysely",
    commit: "478ec67b2de2568f5590a015d3e120644e81bd87",
  },
  {
    name: "nock",
    language: "JavaScript",
    repository: "https://github.com/nock/nock",
    commit: "07fbfab489ca878fda0db9ad34b1cee6381bb21c",
  },
  {
    name: "cattrs",
    language: "Python",
    repository: "https://github.com/python-attrs/cattrs",
    commit: "82b02c07ca535a1ba656b935767d819eac9d383b",
  },
  {
    name: "react-hook-form",
    language: "TypeScript",
    repository: "https://github.com/react-hook-form/react-hook-form",
    commit: "d29f3ee09cc24aa29da6127e7657106fb06c76f5",
  },
  {
    name: "handlebars",
    language: "JavaScript",
    repository: "https://github.com/handlebars-lang/handlebars.js",
    commit: "13a7a679910d2adbfe7f6fad61ce8f98426b0378",
  },
  {
    name: "scrapy",
    language: "Python",
    repository: "https://github.com/scrapy/scrapy",
    commit: "11079cb1c85b9e75a39a7269943c69d1a975d485",
  },
];

/**
 * Where a project's history is cut: at the newest commit of its main line with as much added to its code since, and as many commits.
 * Adapters are trained on what stood there; what was added after it, and still stands, is measured.
 */
export const cut = { addedLines: 2500, commits: 40 };

/** Places in the new code of each project, spread over its commits: 2,040 in all. */
export const placesEach = 340;

/** Places at which base and adapter, both with context, are compared, those above among them: exact lines need many, and two arms are quick. */
export const comparedEach = 1000;

/** How much an adapter is trained: optimizer steps, and rows of each. */
export interface Amount {
  readonly steps: number;
  readonly batch: number;
}

/** 240 steps of one row of 512 tokens, 122,880 tokens; everything else as the product chooses. */
export const training = { steps: 240, batch: 1, seqLen: 512 };
