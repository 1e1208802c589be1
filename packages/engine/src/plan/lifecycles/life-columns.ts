/** The columns on the way of a row's life: its n-th state (from 1), when it began, and the move there. */
export const stateColumn = (status: string, n: number): string => `#${status} ${n}`
export const beganColumn = (status: string, n: number): string => `#${status} ${n} began`
export const moveColumn = (status: string, n: number): string => `#${status} ${n} move`
/** How many states the row has been in. */
export const stepsColumn = (status: string): string => `#${status} steps`
