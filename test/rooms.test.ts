import { describe, expect, test } from 'vitest';
import { floorPlan, readRooms, writtenFloorPlan } from '../scripts/rooms.mjs';

const rooms = readRooms();

describe('the floor plan', () => {
  test('every room says what it is, in one file', () => {
    const unclear = rooms
      .filter(({ sentenceFiles, sentence }) => sentenceFiles.length !== 1 || !sentence)
      .map(
        (room) => `${room.package}/${room.room}: ${room.sentenceFiles.join(', ') || 'no @module comment'}`,
      );
    expect(unclear).toEqual([]);
  });

  test('a room whose sentence needs “and” is two rooms', () => {
    const double = rooms.filter(({ sentence }) => / and /.test(sentence ?? ''));
    expect(double.map((room) => `${room.package}/${room.room}: ${room.sentence}`)).toEqual([]);
  });

  test('ARCHITECTURE.md holds the floor plan of today (pnpm rooms --write)', () => {
    expect(writtenFloorPlan()).toBe(floorPlan());
  });
});
