import type { DictionarySource } from './dictionary-source.ts'

/** Words of rights. Each value with how often it is drawn. */
export const securityWords: DictionarySource = {
  'security.role-name': {
    values: ['User', 'Editor', 'Viewer', 'Administrator', 'Manager', 'Moderator', 'Guest'],
    weights: [58, 12, 11, 5, 7, 3, 4],
  },
  'security.permission': {
    values: ['read', 'write', 'delete', 'admin', 'export', 'share'],
    weights: [44, 26, 9, 5, 8, 8],
  },
  'security.scope': {
    values: ['read', 'read write', 'profile email', 'openid', 'admin'],
    weights: [44, 28, 16, 8, 4],
  },
  'security.access-level': {
    values: ['read', 'write', 'admin', 'none'],
    weights: [44, 34, 12, 10],
  },
  'security.authentication-method': {
    values: ['password', 'google', 'apple', 'saml', 'totp'],
    weights: [66, 16, 6, 6, 6],
  },
}
