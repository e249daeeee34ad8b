import { createPortal } from 'react-dom';
import { parse } from 'libphonenumber-js/max';
import { background } from './background.ts'; // breaks noRestrictedImports
import { useState } from 'react'; // breaks noRestrictedImports
import { serve } from './simulator/other.ts'; // breaks noRestrictedImports

export const main = () => [createPortal, parse, background, useState, serve];
