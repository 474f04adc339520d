// Takes out answers that count no more; the form stays.
//
// @param   $today  string   ISO 8601
// @returns removed integer
// @access  write
MATCH (form:Form)<-[filled:FILLED_IN]-(:Member)
WHERE form.until < $today
DELETE filled
RETURN count(*) AS removed
