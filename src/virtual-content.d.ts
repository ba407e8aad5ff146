declare module 'virtual:content' {
  const content: import('./domain/app-content.ts').AppContent;
  export default content;
}
