/** The type of the message by which an embedded figure tells the page around it how tall it is. */
export const HEIGHT_MESSAGE = 'von-moi:height';
