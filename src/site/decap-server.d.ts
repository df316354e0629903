declare module 'decap-server/dist/middlewares.js' {
  const middlewares: {
    /** Adds what answers `POST /api/v1`; which folder is served says the environment at this moment: GIT_REPO_DIRECTORY. */
    registerLocalFs(app: unknown, options: { readonly logLevel: string }): Promise<void>;
  };
  export default middlewares;
}
