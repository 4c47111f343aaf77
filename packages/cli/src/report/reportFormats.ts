/** What a report can be written as; `xlsx` is the workbook to fill in, `json` the report itself. */
export const reportFormats = ['html', 'docx', 'md', 'xlsx', 'json'] as const;

/** One of them. */
export type ReportFormat = (typeof reportFormats)[number];
