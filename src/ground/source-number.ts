/**
 * A number of a front matter that JavaScript would not write as it stands there: it has more digits than fit
 * (`1274718562347892736`), or others than it means (`00491234`, `1.10`).
 */
export class SourceNumber {
  /** As it stands in the source. */
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** In data, its digits are a text. */
  toJSON(): string {
    return this.text
  }
}
