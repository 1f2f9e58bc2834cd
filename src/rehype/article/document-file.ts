/** Addresses of files that an article hands out. */
export const documentFile = /\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|epub|mp3|mp4)(?:[?#]|$)/i
