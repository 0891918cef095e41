/** A design that says all of itself, so that edits of it can be followed; as people write it. */
export const company = `orgproof: 1
name: A company that says all of itself
units:
  marketing: { head: writer }
  sales: {}
roles:
  writer: { unit: marketing, heldBy: Sara }
  seller: { unit: sales, heldBy: Ali }
  boss: { unit: sales }
activities:
  campaign:
    raci: { A: writer, R: writer, I: seller }
    needs: [market]
    produces: [leads, story]
    effort: 3
    every: weekly
  selling:
    name: Selling at the door
    raci:
      A: [seller, writer]
      R: seller
      C: boss
    needs:
      - leads
      - information: story
        within: P1W
    produces: orders
    every: daily
  pricing: { raci: { R: boss }, needs: orders, produces: prices }
information:
  market: { external: true }
  leads: { definition: who asked, agreed: true }
  prices: { outside: true }
  story: {}
  orders: {}
flows:
  - carries: leads
    from: campaign
    to: selling
    every: weekly
  - { carries: orders, from: selling, to: pricing }
decisions:
  price: { heldBy: boss, affects: selling }
meetings:
  weekly: { participants: [writer, seller], every: weekly }
`;
