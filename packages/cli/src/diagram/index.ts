/**
 * The door of @jalon/adapters/diagram, under the name of the command line.
 * @module
 */
export { theoryOfChangeDiagram } from '@jalon/adapters/diagram';
