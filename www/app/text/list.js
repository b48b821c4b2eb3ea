const COMMENT = /\/\/[^\n]*|\/\*[^]*?\*\//g;
const REMARK = /^(?:[ \t]*\/\*(?:(?!\*\/)[^\n])*\*\/)*(?:[ \t]*\/\/[^\n]*)?(?=[ \t]*(?:\n|$))/;

/** Longer lists are written one child a line. */
const LINE_WIDTH = 80;

/**
 * The inside of an array or object as its children with the commas, blanks and comments around them, so that a child
 * can be added, removed or moved and everything else stays as it was typed. Comments go with the child that they stand
 * above or, on the same line, behind; blanks stay at their place.
 */
export class ChildList {
  constructor(text, node) {
    this.children = [];
    this.blanks = [];
    this.hasTrailingComma = false;
    let from = node.start + 1;
    for (const { start, end } of node.children) {
      this.addGap(text.slice(from, start));
      this.children.push(createChild(text.slice(start, end), this.takeComments()));
      from = end;
    }
    this.addGap(text.slice(from, node.end - 1));
    this.tail = this.rest;
  }

  /** Takes apart what stands between two children: the end of the former, the comma, and what leads to the latter. */
  addGap(gap) {
    const last = this.children.at(-1);
    let rest = gap;
    this.hasTrailingComma = false;
    if (last) {
      const comma = commaIn(gap);
      if (comma >= 0) {
        this.hasTrailingComma = true;
        last.beforeComma = gap.slice(0, comma);
        rest = gap.slice(comma + 1);
      }
      last.remark = REMARK.exec(rest)?.[0] ?? "";
      rest = rest.slice(last.remark.length);
    }
    this.rest = rest;
  }

  takeComments() {
    const comments = this.rest.trimStart();
    this.blanks.push(this.rest.slice(0, this.rest.length - comments.length));
    return comments;
  }

  /**
   * @param {number} index
   * @param {string} content
   * @param {{ base: string, unit: string, onePerLine: boolean, padded: boolean }} layout  the indentation of the line of
   *   the container, one step of it, and what an empty container gets: lines of its own, or blanks inside its brackets
   */
  insert(index, content, layout) {
    this.children.splice(index, 0, createChild(content, ""));
    if (this.blanks.length === 0) this.open(layout);
    else this.blanks.push(this.nextBlank());
    const isOnOneLine = !this.toString().includes("\n");
    if (isOnOneLine && layout.base.length + this.toString().length > LINE_WIDTH) this.spread(layout);
  }

  remove(index) {
    this.children.splice(index, 1);
    this.blanks.pop();
    if (this.children.length === 0) {
      this.hasTrailingComma = false;
      if (this.tail.trim() === "") this.tail = "";
    }
  }

  move(from, to) {
    this.children.splice(to, 0, ...this.children.splice(from, 1));
  }

  open(layout) {
    this.blanks = [""];
    if (layout.onePerLine) this.spread(layout);
    else if (layout.padded) [this.blanks[0], this.tail] = [" ", this.tail || " "];
  }

  nextBlank() {
    const last = this.blanks.at(-1);
    // One new line, also where blank lines set groups apart.
    if (last.includes("\n")) return last.slice(last.lastIndexOf("\n"));
    return this.blanks.length > 1 ? last : " ";
  }

  spread({ base, unit }) {
    this.blanks = this.blanks.map(() => `\n${base}${unit}`);
    if (this.tail.trim() === "") this.tail = `\n${base}`;
  }

  toString() {
    let text = "";
    this.children.forEach((child, index) => {
      text = text + this.blanks[index] + child.comments + child.content + child.beforeComma;
      const isLast = index === this.children.length - 1;
      if (!isLast || this.hasTrailingComma) text += ",";
      text += child.remark;
      // What follows a line comment would become part of it.
      if (child.remark.includes("//") && !/^[ \t]*\n/.test(isLast ? this.tail : this.blanks[index + 1])) text += "\n";
    });
    return text + this.tail;
  }
}

function createChild(content, comments) {
  return { comments, content, beforeComma: "", remark: "" };
}

function commaIn(gap) {
  return gap.replace(COMMENT, (comment) => " ".repeat(comment.length)).indexOf(",");
}
