import { type DragEvent, type ReactNode, useState } from 'react';

/** A place on which a file may be dropped, as one more way than the field or button inside. */
export function DropArea(props: {
  readonly className: string;
  readonly onFile: (file: File | undefined) => void;
  readonly children: ReactNode;
}): ReactNode {
  const [isOver, setOver] = useState(false);
  const over = (isOverNow: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOverNow);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way than the field inside.
    <div
      className={props.className}
      data-over={isOver}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        props.onFile(event.dataTransfer.files[0]);
      }}
    >
      {props.children}
    </div>
  );
}
