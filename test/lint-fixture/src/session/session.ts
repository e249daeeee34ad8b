import { translate } from '../text/other.ts'; // breaks noRestrictedImports
import { useState } from 'react'; // breaks noRestrictedImports

export type Session = import('../adapters/zaf/other.ts').Client; // breaks consistent-type-imports
export const session = [translate, useState];
export const later = () => import('../adapters/zaf/other.ts'); // breaks noRestrictedImports
