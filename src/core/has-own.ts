const { hasOwnProperty: isOwn } = Object.prototype;

/** True for a key of the object itself. `Object.hasOwn` is younger than the oldest browser that we serve; names from a document may be `constructor`. */
export const hasOwn = (object: object, key: string): boolean => isOwn.call(object, key);
