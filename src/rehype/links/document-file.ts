/** Addresses of files that an article hands out. */
export const documentFile = /\.(?:pdf|docx?|xlsx?|pptx?|od[pst]|rtf|csv|gpx|kml|zip|epub|mp3|mp4)(?:[?#]|$)/i
