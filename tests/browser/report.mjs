// Counts what held, prints what did not, and says how long each judge took.

export class Report {
  passed = 0;
  failed = 0;
  #started = performance.now();
  #times = new Map();

  check(name, held, detail = "") {
    if (held) {
      this.passed += 1;
    } else {
      this.failed += 1;
      console.log(`FAILED ${name}${detail ? `: ${detail}` : ""}`);
    }
  }

  // The same report, for one of several sites.
  of(name) {
    return { check: (what, held, detail) => this.check(`${name}: ${what}`, held, detail), timed: (judge, work) => this.timed(judge, work) };
  }

  // Judges work side by side: their times add up to more than the whole.
  async timed(judge, work) {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#times.set(judge, (this.#times.get(judge) ?? 0) + performance.now() - start);
    }
  }

  close() {
    const seconds = (time) => `${(time / 1000).toFixed(1)} s`;
    for (const [judge, time] of [...this.#times].sort((one, other) => other[1] - one[1])) {
      console.log(`${seconds(time).padStart(9)}  ${judge}`);
    }
    console.log(`${seconds(performance.now() - this.#started).padStart(9)}  from start to end, side by side`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}
