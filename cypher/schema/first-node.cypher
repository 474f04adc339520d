// Something that the database holds beside the marks of the schema, if it holds anything. Any one will do.
//
// @returns label string?  one of its labels
// @access  read
MATCH (node)
WHERE NOT node:Meta
WITH node
LIMIT 1
RETURN head(labels(node)) AS label
