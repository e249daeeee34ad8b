import styled from 'styled-components';

/**
 * The panel's one live region. What stands in it is said when it changes: the state's sentence or an alert, never a time
 * that runs. Only the piece that changed is said.
 */
export const StatusRegion = styled.div.attrs({ role: 'status', 'aria-atomic': false })`
  position: relative;
`;
