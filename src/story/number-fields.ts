/** Fields of a fact that hold numbers. */
export const numberFields: readonly string[] = ['value', 'low', 'high'];
