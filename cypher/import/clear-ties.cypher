// Takes out the ties of records that are about to be written anew: their ends may have changed.
//
// @param   $ids string[]
// @access  write
// @plan    once
UNWIND $ids AS id
MATCH ()-[tie:TIE {id: id}]->()
DELETE tie
