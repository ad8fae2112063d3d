/** Sends one mail about an application: `{ noticeId }`. Address and words are looked up by the worker. */
export const sendApplicationNotice = {
  name: 'applications.send-notice',
  attempts: 8,
  payload: undefined as { noticeId: string } | undefined,
};
