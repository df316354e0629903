/**
 * The contents that the tests read: the first two issues with their vocabulary and pages. Not `content/`, in which an
 * editor may write a new issue, and another office puts its own, without any test of the program noticing.
 */
export const TWO_ISSUES = 'tests/two-issues';
