/** Sets a property of its own; an assignment to `__proto__` would change the prototype instead. */
export function setOwn(target: object, name: string | number, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
}
