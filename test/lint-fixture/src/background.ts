import { client } from './adapters/zaf/other.ts';
import { Panel } from './ui/other.tsx'; // breaks noRestrictedImports
import { useState } from 'react'; // breaks noRestrictedImports

export const background = () => [client, Panel, useState];
