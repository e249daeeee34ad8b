import { type ScenarioId, scenarioIds } from '../../choices.ts';
import { useWorkspace } from '../workspaceContext.ts';

const labels: Record<ScenarioId, string> = {
  byHand: 'By hand',
  bothAnswer: 'Both answer',
  agentDoesNotAnswer: 'You do not answer',
  agentBusy: 'You are busy',
  agentDeclines: 'You decline',
  agentCancelled: 'Your phone stops ringing',
  agentUnreachable: 'You cannot be reached',
  agentMachine: 'Your voicemail answers',
  agentLineFails: 'Your line fails',
  customerDoesNotAnswer: 'They do not answer',
  customerBusy: 'They are busy',
  customerDeclines: 'They decline',
  customerMachine: 'Their voicemail answers',
  refusedCredit: 'Refused: no credit',
  refusedSource: 'Refused: source',
  refusedSender: 'Refused: caller ID',
  refusedBlocklisted: 'Refused: number on a block list',
  refusedNotRegistered: 'Refused: number not registered (trial account)',
  refusedDestination: 'Refused: not a number',
  refusedFlooding: 'Refused: too many calls to one number',
  refusedSignals: 'Refused: fraud protection',
  refusedLanguage: 'Refused: language',
  refusedAudio: 'Refused: audio file',
  refusedUnknownReason: 'Refused: a reason nobody has heard of',
  unknownStatusGroup: 'Answered with an unknown status group',
};

const isAnswer = (id: ScenarioId) => id.startsWith('refused') || id === 'unknownStatusGroup';

/** Who answers, or why Infobip refuses. */
export function ScenarioPicker() {
  const { snapshot, act } = useWorkspace();
  const options = (ids: readonly ScenarioId[]) =>
    ids.map((id) => (
      <option key={id} value={id}>
        {labels[id]}
      </option>
    ));
  return (
    <section className="drawer-part">
      <h3>
        <label htmlFor="scenario">Scenario</label>
      </h3>
      <select
        id="scenario"
        value={snapshot.scenario}
        onChange={({ target }) => act('scenario', { id: target.value as ScenarioId })}
      >
        <optgroup label="The phones">{options(scenarioIds.filter((id) => !isAnswer(id)))}</optgroup>
        <optgroup label="Infobip’s answer">{options(scenarioIds.filter(isAnswer))}</optgroup>
      </select>
      {snapshot.scenario === 'byHand' && (
        <p className="hint">You answer both phones yourself, at the right.</p>
      )}
    </section>
  );
}
