import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeShape } from './shapes.ts';

/** How far a point is from the middle, as each shape counts it: its outline is where that is the radius. */
const DISTANCES: Readonly<Record<Exclude<NodeShape, 'disc'>, string>> = {
  diamond: 'abs(v_diffVector.x) + abs(v_diffVector.y)',
  square: 'max(abs(v_diffVector.x), abs(v_diffVector.y)) * 1.3',
};

function withCorners(distance: string): NodeProgramType {
  return class extends NodeCircleProgram {
    override getDefinition() {
      const definition = super.getDefinition();
      const source = definition.FRAGMENT_SHADER_SOURCE.replace('length(v_diffVector)', distance);
      return { ...definition, FRAGMENT_SHADER_SOURCE: source };
    }
  };
}

export const NODE_PROGRAMS: Readonly<Record<NodeShape, NodeProgramType>> = {
  disc: NodeCircleProgram,
  diamond: withCorners(DISTANCES.diamond),
  square: withCorners(DISTANCES.square),
};
