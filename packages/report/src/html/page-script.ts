/**
 * The page's script: zooming and dragging the diagram, showing a table's links, and marking where the
 * reader is. The page reads well without it.
 */
export const pageScript = `(() => {
  const frame = document.querySelector('[data-diagram]')
  if (frame) {
    const canvas = frame.querySelector('.canvas')
    const svg = canvas.querySelector('svg')
    const natural = svg.viewBox.baseVal.width
    let scale = svg.clientWidth / natural
    const zoom = (next) => {
      scale = Math.min(3, Math.max(0.2, next))
      svg.style.width = natural * scale + 'px'
      svg.style.minWidth = '0'
      svg.style.maxWidth = 'none'
    }
    const fit = () => zoom(Math.min(1, (canvas.clientWidth - 36) / natural))
    frame.querySelector('.zoom').hidden = false
    frame.addEventListener('click', (event) => {
      const factor = event.target.dataset.zoom
      if (factor === '0') fit()
      else if (factor) zoom(scale * Number(factor))
    })
    let held = null
    canvas.addEventListener('pointerdown', (event) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return
      held = { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop, moved: false }
    })
    addEventListener('pointermove', (event) => {
      if (!held) return
      const [x, y] = [event.clientX - held.x, event.clientY - held.y]
      if (Math.abs(x) + Math.abs(y) > 4) held.moved = true
      canvas.scrollLeft = held.left - x
      canvas.scrollTop = held.top - y
    })
    addEventListener('pointerup', () => setTimeout(() => { held = null }))
    canvas.addEventListener('dragstart', (event) => event.preventDefault())
    canvas.addEventListener('click', (event) => { if (held && held.moved) event.preventDefault() }, true)

    const arrows = [...frame.querySelectorAll('.arrow')]
    const show = (box) => {
      frame.classList.toggle('chosen', box !== null)
      const near = new Set([box])
      for (const arrow of arrows) {
        const { from, to } = arrow.dataset
        const on = box !== null && (from === box || to === box)
        arrow.classList.toggle('on', on)
        if (on) near.add(from).add(to)
      }
      for (const other of frame.querySelectorAll('[data-box]')) {
        other.classList.toggle('on', near.has(other.dataset.box))
      }
    }
    for (const box of frame.querySelectorAll('[data-box]')) {
      box.addEventListener('pointerenter', () => show(box.dataset.box))
      box.addEventListener('pointerleave', () => show(null))
      box.addEventListener('focus', () => show(box.dataset.box))
      box.addEventListener('blur', () => show(null))
    }
  }

  const places = new Map()
  for (const link of document.querySelectorAll('.contents a')) {
    const place = document.getElementById(link.getAttribute('href').slice(1))
    if (place) places.set(place, link)
  }
  let current = null
  const watch = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue
      if (current) current.removeAttribute('aria-current')
      current = places.get(entry.target)
      current.setAttribute('aria-current', 'true')
      const list = current.closest('nav')
      const [top, height] = [current.offsetTop, list.clientHeight]
      if (top < list.scrollTop || top > list.scrollTop + height - 40) list.scrollTop = top - height / 2
    }
  }, { rootMargin: '-10% 0px -80% 0px' })
  for (const place of places.keys()) watch.observe(place)
})()`
