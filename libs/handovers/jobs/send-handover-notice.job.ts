/** Sends one mail that something about a handover waits. */
export const sendHandoverNotice = {
  name: 'handovers.send-notice',
  attempts: 8,
  payload: undefined as { noticeId: string } | undefined,
};
