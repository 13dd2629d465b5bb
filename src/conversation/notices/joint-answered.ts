import { noticeCard, noticeView } from '../../cards/notice.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { DrawNotice } from './draw-notice.js';

/** Whether the municipality wants to take part, with its comment; nothing when its answer is not there. */
export const drawJointAnswered: DrawNotice<'joint_answered'> = async (
  ports,
  { requestId, municipalityId },
  texts,
) => {
  const request = await ports.store.get('requests', requestId);
  const answer = request?.jointInterest?.answers.find((each) => each.municipalityId === municipalityId);
  if (request === undefined || answer === undefined) return undefined;
  const { joint, notices } = texts.requestForms;
  const title = (answer.isInterested ? joint.saidYes : joint.saidNo)(MUNICIPALITY_NAMES[municipalityId]);
  const paragraphs = [
    notices.jointAnswered(request.number, MUNICIPALITY_NAMES[request.municipalityId]),
    ...(answer.comment === undefined ? [] : [notices.comment(answer.comment)]),
  ];
  const offer = { title: notices.showRequest(request.number), text: request.number };
  return { cards: [noticeCard.render(noticeView(title, paragraphs, offer))] };
};
