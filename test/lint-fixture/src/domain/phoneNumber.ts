import { parse } from 'libphonenumber-js/core';
import * as z from 'zod/mini'; // breaks noRestrictedImports

export const phoneNumber = [parse, z];
