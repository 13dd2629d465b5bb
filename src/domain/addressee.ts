/** To a person, whose personal chat is looked up when it is sent, or to a channel by its conversation id. */
export type Addressee =
  | { readonly personId: string; readonly conversationId?: undefined }
  | { readonly conversationId: string; readonly personId?: undefined };

export const addresseeId = (to: Addressee): string => to.personId ?? to.conversationId;
