// Counts what held and prints what did not.

export class Report {
  passed = 0;
  failed = 0;

  check(name, held, detail = "") {
    if (held) {
      this.passed += 1;
    } else {
      this.failed += 1;
      console.log(`FAILED ${name}${detail ? `: ${detail}` : ""}`);
    }
  }

  close() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}
