import { basename } from 'node:path';
import { importReading, importMessages, readSpreadsheet, writeTrackingTable } from '@jalon/adapters/spreadsheet';
