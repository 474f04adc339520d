import { useDragAndDrop } from 'react-aria-components';

/** What is carried when a person is dragged: the id of a member, of no meaning outside the board. */
const MEMBER = 'maillon-member';

/** Lets the people of a list be carried to others, and others be set down in it as a whole. */
export function usePeopleDrag(onDrop: ((member: string) => void) | null) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [MEMBER]: String(key) })),
    acceptedDragTypes: onDrop === null ? [] : [MEMBER],
    getDropOperation: () => (onDrop === null ? 'cancel' : 'move'),
    onRootDrop: async ({ items }) => {
      for (const item of items)
        if (item.kind === 'text' && item.types.has(MEMBER)) onDrop?.(await item.getText(MEMBER));
    },
  });
  return dragAndDropHooks;
}
