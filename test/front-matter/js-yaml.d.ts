declare module 'js-yaml' {
  const yaml: {load: (text: string) => unknown}
  export default yaml
}

declare module 'js-yaml3' {
  const yaml: {load: (text: string) => unknown}
  export default yaml
}
