// Whether what a pool is to be drawn from is there: nobody in it is another thing than nothing of that name.
//
// @param   $label string  Topic, Gathering, Challenge, Group or Form
// @param   $id    string
// @returns id     string
// @access  read
MATCH (source:Topic|Gathering|Challenge|Group|Form {id: $id})
WHERE $label IN labels(source)
RETURN source.id AS id
