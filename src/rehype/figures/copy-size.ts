/** The size that WordPress adds to the names of smaller copies: `a-300x135.jpg`. */
export const copySize = /-\d{1,5}x\d{1,5}(?=\.\w{3,4}$)/
