// Names and addresses by which a machine means itself.

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|::1|\[::1\])$/i

/** True for a host without its port. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)
