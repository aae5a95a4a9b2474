/** A place in the text of a table. */
export interface Corner {
  readonly top: number;
  readonly left: number;
}

function isBefore(one: Corner | undefined, other: Corner | undefined): boolean {
  return (
    one !== undefined &&
    (other === undefined || one.top < other.top || (one.top === other.top && one.left < other.left))
  );
}

/** Corners that are taken from top to bottom and from left to right, in whatever order they are added: a binary heap. */
export class CornerQueue {
  private readonly heap: Corner[] = [];

  add(corner: Corner): void {
    const { heap } = this;
    let index = heap.push(corner) - 1;
    for (let parent = (index - 1) >> 1; index > 0 && isBefore(corner, heap[parent]); parent = (index - 1) >> 1) {
      this.swap(index, parent);
      index = parent;
    }
  }

  take(): Corner | undefined {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) {
      return first;
    }
    heap[0] = last;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = isBefore(heap[left + 1], heap[left]) ? left + 1 : left;
      if (!isBefore(heap[child], heap[index])) {
        return first;
      }
      this.swap(index, child);
      index = child;
    }
  }

  private swap(one: number, other: number): void {
    const [first, second] = [this.heap[one], this.heap[other]];
    if (first !== undefined && second !== undefined) {
      this.heap[one] = second;
      this.heap[other] = first;
    }
  }
}
