/** Small parts of which the shape of a document is put together. None of them throws at anything that JSON can hold. */
export type Shape = (value: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;

export const yesOrNo: Shape = (value) => typeof value === 'boolean';

export function written(as: (text: string) => boolean): Shape {
  return (value) => typeof value === 'string' && as(value);
}

export function number(least: number, most: number): Shape {
  return (value) => typeof value === 'number' && value >= least && value <= most;
}

export function whole(least: number, most: number): Shape {
  return (value) => Number.isInteger(value) && number(least, most)(value);
}

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

export function maybe(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

export function list(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every((item) => shape(item));
}

/** A list of which each cell has a shape of its own. */
export function row(...cells: readonly Shape[]): Shape {
  return (value) => Array.isArray(value) && cells.every((shape, n) => shape(value[n]));
}

/** An object with these fields; others are let be. */
export function record(shapes: Readonly<Record<string, Shape>>): Shape {
  const fields = Object.entries(shapes);
  return (value) => isObject(value) && fields.every(([name, shape]) => shape(value[name]));
}

/** An object of which the shape of each value goes by its name. */
export function each(shapeOf: (name: string) => Shape | undefined): Shape {
  return (value) => isObject(value) && Object.entries(value).every(([name, of]) => shapeOf(name)?.(of) ?? false);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
