/** The text of THIRD-PARTY-NOTICES.txt, from what the bundles contain. */
export declare function thirdPartyNotices(): Promise<string>;
