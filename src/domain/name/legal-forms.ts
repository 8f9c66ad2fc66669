// Legal forms of companies, one row a group of one country or language. After the forms of the national registers and
// the ISO 20275 list of entity legal forms; what is compared is only the group.

/** How the owners of the company answer for it: what GmbH, Ltd and ООО have in common. */
export const LEGAL_GROUPS = ['limited', 'stock', 'partnership', 'association', 'state', 'proprietor', 'group'] as const
export type LegalGroup = (typeof LEGAL_GROUPS)[number]

/** At the end of a name, or anywhere in the list below at its start. Forms are separated by ";". */
export const FORMS_AT_END: readonly (readonly [LegalGroup, string])[] = [
  [
    'limited',
    'Ltd; Limited; LLC; L.L.C.; Limited Liability Company; Ltd Co; Co Ltd; Co Limited; Company Limited; Company Ltd',
  ],
  [
    'limited',
    'Corp Ltd; Corporation Limited; Pvt Ltd; Private Limited; Pvt Limited; Private Ltd; (P) Ltd; Pte Ltd; Pte; Pte Limited; Pvt; LLC Company',
  ],
  [
    'limited',
    'Pty Ltd; Pty Limited; Pty; Proprietary Limited; Unlimited Company; DAC; Designated Activity Company; CLG; LC; Ltda; Limitada',
  ],
  [
    'limited',
    'GmbH; gGmbH; mbH; G.m.b.H.; Gesellschaft mit beschränkter Haftung; Ges.m.b.H.; UG; UG haftungsbeschränkt; Unternehmergesellschaft',
  ],
  [
    'limited',
    'SARL; S.à r.l.; Sàrl; Sarlu; EURL; Société à responsabilité limitée; SASU; SAS; Société par actions simplifiée',
  ],
  [
    'limited',
    'S.r.l.; SRL; Srls; Società a responsabilità limitata; S.L.; SLU; Sociedad Limitada; Sociedad de Responsabilidad Limitada; S de RL; S de RL de CV; Lda; Ltda ME; EIRELI',
  ],
  [
    'limited',
    'B.V.; BV; Besloten Vennootschap; BVBA; SPRL; ApS; Anpartsselskab; Oy; Osakeyhtiö; Oy Ab; OÜ; Osaühing; SIA; UAB; ehf; Ky',
  ],
  [
    'limited',
    'Kft; Korlátolt Felelősségű Társaság; s.r.o.; spol s r o; společnost s ručením omezeným; sp z o o; spółka z ograniczoną odpowiedzialnością; spółka z o o',
  ],
  [
    'limited',
    'd.o.o.; društvo s ograničenom odgovornošću; doo; ДОО; ЕООД; ООД; EOOD; OOD; EPE; ΕΠΕ; IKE; ΙΚΕ; Ltd Şti; Limited Şirketi; Ltd Sti; SH.P.K.; shpk',
  ],
  [
    'limited',
    'ООО; OOO; Общество с ограниченной ответственностью; Obshchestvo s ogranichennoy otvetstvennostyu; Obschestvo s ogranichennoi otvetstvennostyu; Obshchestvo s Ogranichennoi Otvetstvennostiu; ТОО; TOO; LLP TOO; Товарищество с ограниченной ответственностью; ТзОВ; ТОВ; TOV; Товариство з обмеженою відповідальністю; ОсОО; OsOO; МЧЖ; MChJ; Limited Liability Partnership; Общество с дополнительной ответственностью; ОДО; ODO',
  ],
  [
    'limited',
    'Sdn Bhd; Sendirian Berhad; FZE; FZCO; FZC; FZ LLC; FZ-LLC; WLL; W.L.L.; ش ذ م م; د م م; ذ م م; Co WLL; DMCC; S.A.L. Offshore; בעמ; בע מ',
  ],
  ['limited', '有限公司; 有限责任公司; 有限公司'],
  [
    'limited',
    '有限会社; 合同会社; Godo Kaisha; G.K.; Yugen Kaisha; Y.K.; 유한회사; 유한책임회사; Công ty TNHH; บริษัท จำกัด; จำกัด',
  ],
  [
    'stock',
    'Inc; Incorporated; Corp; Corporation; Co Inc; PLC; P.L.C.; Public Limited Company; Public Ltd Co; Public Company Limited; PCL; Public Co Ltd; Incorporation; PBC; Public Benefit Corporation; N.A.; National Association',
  ],
  [
    'stock',
    'AG; A.G.; Aktiengesellschaft; SE; Societas Europaea; AG and Co KGaA; SE and Co KGaA; GmbH and Co KGaA; KGaA; Kommanditgesellschaft auf Aktien',
  ],
  [
    'stock',
    'SA; S.A.; Société Anonyme; Sociedad Anónima; Sociedade Anônima; Sociedade Anónima; Sociedad Anonima; S.A. de C.V.; SAB de CV; S.A.B. de C.V.; SAA; S.A.C.; SpA; S.p.A.; Società per Azioni; SCA; S.A.S.; SAU; S.A.U.; SA/NV; SGPS SA; SGPS; SAL; S.A.L.; SAE; S.A.E.; SAOG; SAOC; SAK; KSC; KSCP; BSC; QSC; QPSC; SAQ; Sociedad Anonima Cerrada; Sociedad por Acciones Simplificada; SPA Algerie; SOPARFI; SICAV',
  ],
  [
    'stock',
    'N.V.; NV; Naamloze Vennootschap; AB; Aktiebolag; Aktiebolaget; AB publ; publ; A/S; AS; Aktieselskab; Aktieselskabet; Aksjeselskap; ASA; Allmennaksjeselskap; Oyj; Abp; Julkinen osakeyhtiö; hf; AS Aksjeselskap',
  ],
  [
    'stock',
    'Zrt; Nyrt; Rt; Zártkörűen Működő Részvénytársaság; Nyilvánosan Működő Részvénytársaság; a.s.; akciová společnost; akciova spolocnost; S.A.; Spółka Akcyjna; d.d.; dd; dioničko društvo; a.d.; ad; akcionarsko društvo; АД; ЕАД; EAD; A.D.; A.E.; ΑΕ; A.Ş.; Anonim Şirketi; Anonim Sirket; Societate pe actiuni; Aktsiaselts; Akcinė bendrovė; Akciju sabiedrība; SH.A.',
  ],
  [
    'stock',
    'АО; ПАО; ОАО; ЗАО; НАО; AO; PAO; OAO; ZAO; NAO; Акционерное общество; Публичное акционерное общество; Открытое акционерное общество; Закрытое акционерное общество; Непубличное акционерное общество; Aktsionernoe obshchestvo; Aktsionernoye obshchestvo; Otkrytoe aktsionernoe obshchestvo; Otkrytoye aktsionernoye obshchestvo; Publichnoe aktsionernoe obshchestvo; Publichnoye aktsionernoye obshchestvo; Zakrytoe aktsionernoe obshchestvo; Zakrytoye aktsionernoye obshchestvo',
  ],
  [
    'stock',
    'IPJSC; International Public Joint Stock Company; МКПАО; MKPAO; МКАО; MKAO; Международная компания публичное акционерное общество; Joint Stock Commercial Bank; Public Joint Stock Commercial Bank; Commercial Bank JSC; Акционерный коммерческий банк; Aktsionernyy kommercheskiy bank; QCSC; Q.C.S.C.; QPJSC; KPSC; A.O.; Anonim Ortaklığı; T.A.Ş.; Türk Anonim Şirketi; T.A.O.; PTE JSC; Public JSC; National Joint Stock Company; JSFC; AFK; АКБ; AKB; JSCB; JSB; КБ; АБ; JSC; PJSC; OJSC; CJSC; J.S.C.; JSCo; Joint Stock Company; Joint Stock Co; Public Joint Stock Company; Open Joint Stock Company; Closed Joint Stock Company; Public Joint-Stock Co; Open Stock Company; PrJSC; Private Joint Stock Company; PSC; P.S.C.; PJS Company; P.J.S.C.; Публічне акціонерне товариство; Приватне акціонерне товариство; Акціонерне товариство; ПАТ; ПрАТ; АТ; PAT; PrAT; ААТ; ЗАТ; Акционерлік қоғамы; АҚ; Joint-Stock Corporation; Saudi Joint Stock Company; Private Joint Stock; Public Shareholding Company; Shareholding Company; Joint Stock',
  ],
  [
    'stock',
    'Berhad; Bhd; Tbk; Persero; (Persero) Tbk; Perseroan Terbatas; Persero Tbk; 股份有限公司; 株式会社; 株; Kabushiki Kaisha; Kabushiki Gaisha; K.K.; KK; 주식회사; 주; Chusik Hoesa; JSC Corp; Công ty Cổ phần; CTCP; שמ; ش م ع; ش م م; ش م ك; مساهمة عامة; شركة مساهمة',
  ],
  [
    'partnership',
    'LP; L.P.; Limited Partnership; LLP; L.L.P.; LLLP; General Partnership; KG; K.G.; Kommanditgesellschaft; GmbH and Co KG; GmbH und Co KG; GmbH Co KG; AG and Co KG; AG Co KG; UG and Co KG; and Co KG; SE and Co KG; Ltd and Co KG; OHG; oHG; Offene Handelsgesellschaft; GbR; SNC; S.n.c.; SCS; S.A.S. di; SCSp; SCRL; CV; C.V.; V.O.F.; VOF; K/S; I/S; KB; HB; Handelsbolag; ANS; k.s.; v.o.s.; sp j; sp k; spk; Bt; O.E.; E.E.; 合伙企业; 有限合伙; 合伙企业 有限合伙; 普通合伙; 特殊普通合伙; 合名会社; 合资会社; ILP; SLP; FLP; KTG',
  ],
  [
    'association',
    'e.V.; eV; eingetragener Verein; e.G.; eG; eingetragene Genossenschaft; Genossenschaft; VZW; ASBL; AISBL; Association sans but lucratif; RY; r.y.; z.s.; CIC; CIO; НКО; АНО; ANO; Автономная некоммерческая организация; Некоммерческое партнерство; НП; SCE; SCOP; SCRL FS; Coop; Co-operative Society; Cooperative Society; o.p.s.',
  ],
  [
    'state',
    'State Corporation; Государственная корпорация; Госкорпорация; Goskorporatsiya; ФГУП; FGUP; ГУП; GUP; МУП; FSUE; ФГБОУ ВО; ФГБОУ; ФГАОУ ВО; ФГАОУ; ФГБУН; ФГКУ; FGBOU; FSBEI; FSAEI; Federal State Budgetary Institution; Federal State Institution; Federal State Autonomous Institution; Federal State Budgetary Educational Institution; State Enterprise; Государственное предприятие; Державне підприємство; Federal State Unitary Enterprise; State Unitary Enterprise; Федеральное государственное унитарное предприятие; Государственное унитарное предприятие; Federalnoe gosudarstvennoe unitarnoe predpriyatie; Unitary Enterprise; Республиканское унитарное предприятие; РУП; RUE; ГП; ДП; Státní podnik; EPIC; EPE; SOE; ФКП; ФГБУ; FGBU; УП; УПП; Унитарное предприятие; ЧУП; ЧТУП; Government Corporation',
  ],
  [
    'proprietor',
    'ИП; IP Individual; Индивидуальный предприниматель; Individual Entrepreneur; ФОП; e.K.; eK; e.Kfm.; Einzelunternehmen; Sole Proprietorship; EI; Entreprise individuelle; 个体工商户; ЧП; KFT BT',
  ],
  ['group', '集团; 集团有限公司; 集团有限责任公司; 集团股份有限公司; 集团公司; 企业集团; 그룹; グループ'],
]

/** Which of them also open a name: ООО Ромашка, PT Astra, 株式会社. Others there are words of it (AS Roma, SA Water). */
export const FORMS_AT_START: string =
  'IPJSC; International Public Joint Stock Company; МКПАО; MKPAO; МКАО; MKAO; Международная компания публичное акционерное общество; Joint Stock Commercial Bank; Public Joint Stock Commercial Bank; Акционерный коммерческий банк; Aktsionernyy kommercheskiy bank; АКБ; AKB; JSCB; JSB; КБ; АБ; AB; Aktiebolaget; Aktieselskabet; ООО; OOO; Общество с ограниченной ответственностью; Obshchestvo s ogranichennoy otvetstvennostyu; Obschestvo s ogranichennoi otvetstvennostyu; Obshchestvo s Ogranichennoi Otvetstvennostiu; ТОО; TOO; Товарищество с ограниченной ответственностью; ТОВ; TOV; ТзОВ; Товариство з обмеженою відповідальністю; ОсОО; OsOO; ОДО; ODO; АО; ПАО; ОАО; ЗАО; НАО; AO; PAO; OAO; ZAO; NAO; Акционерное общество; Публичное акционерное общество; Открытое акционерное общество; Закрытое акционерное общество; Непубличное акционерное общество; Aktsionernoe obshchestvo; Aktsionernoye obshchestvo; Otkrytoe aktsionernoe obshchestvo; Otkrytoye aktsionernoye obshchestvo; Publichnoe aktsionernoe obshchestvo; Publichnoye aktsionernoye obshchestvo; Zakrytoe aktsionernoe obshchestvo; Zakrytoye aktsionernoye obshchestvo; Публічне акціонерне товариство; Приватне акціонерне товариство; Акціонерне товариство; ПАТ; ПрАТ; АТ; PAT; PrAT; ААТ; ЗАТ; LLC; LLP; JSC; PJSC; OJSC; CJSC; JSCo; PrJSC; Limited Liability Company; Joint Stock Company; Public Joint Stock Company; Open Joint Stock Company; Closed Joint Stock Company; Private Joint Stock Company; Limited Liability Partnership; State Corporation; Государственная корпорация; Госкорпорация; Goskorporatsiya; ФГУП; FGUP; ГУП; GUP; МУП; FSUE; ФГБОУ ВО; ФГБОУ; ФГАОУ ВО; ФГАОУ; ФГБУН; ФГБУ; ФГКУ; FGBOU; FSBEI; FSAEI; Federal State Budgetary Institution; Federal State Institution; Federal State Autonomous Institution; Federal State Budgetary Educational Institution; State Enterprise; Государственное предприятие; Державне підприємство; ГП; ДП; РУП; УП; ЧУП; ЧТУП; Унитарное предприятие; Республиканское унитарное предприятие; Federal State Unitary Enterprise; State Unitary Enterprise; Федеральное государственное унитарное предприятие; Государственное унитарное предприятие; ИП; ФОП; ЧП; Индивидуальный предприниматель; Individual Entrepreneur; АНО; ANO; НКО; UAB; SIA; OÜ; 株式会社; 株; 有限会社; 合同会社; 주식회사; 주; Kabushiki Kaisha; Công ty TNHH; Công ty Cổ phần; CTCP; SARL; EURL; SpA; Società per Azioni; شركة مساهمة; ДОО; ЕООД; АД; ООД; ΑΕ; Akciová společnost; Sociedad Anónima; Société Anonyme'

/** Forms that only open a name: alone at an end they are words. */
export const FORMS_ONLY_AT_START: readonly (readonly [LegalGroup, string])[] = [
  ['stock', 'PT; P.T.; Perseroan Terbatas; SC; บริษัท'],
  ['partnership', 'CV'],
  ['state', 'Perum'],
]
