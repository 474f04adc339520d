// Takes out the passages of items that are no longer made from their texts.
//
// @param   $items map[] {type string, id string, keep string[]}
// @access  write
// @plan    once
UNWIND $items AS item
MATCH (passage:Passage {itemType: item.type, itemId: item.id})
WHERE NOT passage.id IN item.keep
DETACH DELETE passage
