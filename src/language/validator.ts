/** One complaint of a schema check, as far as it is used here. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value that does not fit. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** Checks data against one compiled schema; an empty list means that it fits. */
export type Validator = (data: unknown) => readonly SchemaError[];
